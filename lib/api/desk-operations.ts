import { ReportFilter } from "#lib/report/filter";
import type { Operation } from "./operation.ts";

const days = "Days are the article's, inclusive: when it was published, or else came in. Admins only.";

export const deskOperations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/reports/report.json",
    id: "readReport",
    summary: "The verdict report, for programs",
    description: days,
    tag: "reports",
    query: ReportFilter,
    answer: { status: 200, json: "Report" },
    refuses: [403],
  },
  {
    method: "get",
    path: "/api/v1/reports/claims.csv",
    id: "readClaimsTable",
    summary: "The report's claims, one a row",
    description: days,
    tag: "reports",
    query: ReportFilter,
    answer: { status: 200, media: "text/csv" },
    refuses: [403],
  },
  {
    method: "get",
    path: "/api/v1/reports/citations.csv",
    id: "readCitationsTable",
    summary: "The report's citations, one a row",
    description: days,
    tag: "reports",
    query: ReportFilter,
    answer: { status: 200, media: "text/csv" },
    refuses: [403],
  },
  {
    method: "get",
    path: "/api/v1/members",
    id: "listMembers",
    summary: "Who is on the desk",
    tag: "desk",
    answer: { status: 200, json: "MemberList" },
  },
  {
    method: "get",
    path: "/api/v1/openapi.json",
    id: "readOpenApi",
    summary: "This document",
    tag: "desk",
    answer: { status: 200, media: "application/json" },
    open: true,
  },
];
