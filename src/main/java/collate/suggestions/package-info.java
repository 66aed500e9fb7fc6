/** Which claims say the same, which say otherwise: compared as they come in, suggested with reasons, judged by people. */
@NullMarked
package collate.suggestions;

import org.jspecify.annotations.NullMarked;
