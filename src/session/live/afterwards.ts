import { planOurColumns } from '../../sheets/planOurColumns';
import { checkedWrite } from './checkedWrite';
import { comparePasses } from './comparePasses';
import { overlay } from './overlay';

/** What the session needs once something is edited or asked for: a part of the page that comes after the first screen. */
export const AFTERWARDS = { checkedWrite, comparePasses, overlay, planOurColumns };
