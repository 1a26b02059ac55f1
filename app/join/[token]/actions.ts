"use server";

import * as desk from "#lib/desk/join";
import { openAction } from "#lib/gate";
import { Join } from "#lib/member/member";

export const join = openAction(Join, desk.join);
