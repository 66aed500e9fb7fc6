/**
 * The one way out to the web, through which strangers could otherwise reach in: only http and https, only public
 * addresses checked on the very address that is connected to, robots.txt obeyed, one request a host at a time, and all
 * that passed over the wire kept as WARC records. Knows no feature.
 */
@NullMarked
package collate.fetch;

import org.jspecify.annotations.NullMarked;
