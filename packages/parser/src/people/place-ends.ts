import { CharSet } from "../text/char-set.ts";

/** Characters that names of places, offices and units end with: 云栖镇, 财政局. No name of a person is taken to end so. */
export const PLACE_ENDS = new CharSet("省市县区镇乡村州盟旗街局厅部委办院校司组庄店");
