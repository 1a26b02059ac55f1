"use server";

import * as desk from "#lib/desk/join";
import { openAction } from "#lib/gate";
import { SetUp } from "#lib/member/member";

export const setUp = openAction(SetUp, desk.setUp);
