import { ClaimQuery } from "#lib/claim/claim";
import type { Operation } from "./operation.ts";

export const claimOperations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/claims",
    id: "listClaims",
    summary: "Open claims of the desk, newest first; of one article, in the order of its text",
    tag: "claims",
    query: ClaimQuery,
    answer: { status: 200, json: "FoundClaims" },
  },
  {
    method: "get",
    path: "/api/v1/claims/{id}",
    id: "readClaim",
    summary: "A claim with its current verdict",
    tag: "claims",
    answer: { status: 200, json: "Claim" },
  },
  {
    method: "patch",
    path: "/api/v1/claims/{id}",
    id: "changeClaim",
    summary: "Change a claim's wording under review, its claimant, or whether it is one",
    description:
      "A claim that was decided under another wording is to be re-checked. A `stateReason` on an open claim leaves it " +
      "undecided, whatever was decided before. Either way its verdict stays on record.",
    tag: "claims",
    body: "ClaimChange",
    answer: { status: 200, json: "Claim" },
    refuses: [403, 409],
  },
  {
    method: "get",
    path: "/api/v1/claims/{id}/history",
    id: "readClaimHistory",
    summary: "Every verdict and every event of a claim",
    tag: "claims",
    answer: { status: 200, json: "ClaimHistory" },
  },
  {
    method: "get",
    path: "/api/v1/claims/{id}/similar",
    id: "findSimilarClaims",
    summary: "Earlier decided claims that say nearly the same",
    description: "The same wording first. Their verdicts are told, never applied.",
    tag: "claims",
    answer: { status: 200, json: "SimilarClaims" },
  },
  {
    method: "post",
    path: "/api/v1/claims/{id}/split",
    id: "splitClaim",
    summary: "Cut a claim in several",
    description:
      "Answers the claim, replaced, and its pieces. Its verdict stays with it; the pieces are to be re-checked.",
    tag: "claims",
    body: "ClaimSplit",
    answer: { status: 201, json: "Claims" },
    refuses: [409],
  },
  {
    method: "post",
    path: "/api/v1/claims/{id}/span",
    id: "resizeClaim",
    summary: "Give a claim another span",
    description: "Answers the claim, replaced, and the new one.",
    tag: "claims",
    body: "ClaimSpan",
    answer: { status: 201, json: "Claims" },
    refuses: [409],
  },
  {
    method: "post",
    path: "/api/v1/claims/merge",
    id: "mergeClaims",
    summary: "Make one claim of neighbours in an article",
    description: "Answers the parts, replaced, and the whole.",
    tag: "claims",
    body: "ClaimMerge",
    answer: { status: 201, json: "Claims" },
    refuses: [409],
  },
  {
    method: "post",
    path: "/api/v1/claims/{id}/verdicts",
    id: "recordVerdict",
    summary: "Record a verdict",
    description:
      "Needs at least one citation. `outdated` needs `asOf` and a citation that supersedes, `false` one that refutes. " +
      "`asOf` is kept with `outdated` alone. " +
      "A claim of this desk is cited by `citedClaimId` if it is decided. " +
      "Verdicts are appended, never edited: the newest is the current one.",
    tag: "claims",
    body: "NewVerdict",
    answer: { status: 201, json: "RecordedVerdict", location: true },
    refuses: [403, 409],
  },
];
