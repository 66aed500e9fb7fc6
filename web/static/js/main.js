// Everything works without these; each makes one thing quicker.
import "./keys.js";
import "./walk.js";
import "./help.js";
import "./select.js";
import "./caret.js";
import "./cards.js";
import "./draft.js";
import "./swap-focus.js";
import "./batch.js";
import "./drop.js";
import "./search-address.js";
import "./matrix.js";
