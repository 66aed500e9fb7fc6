/** The HTTP kit: pages, access, forged requests, errors, assets, forms. It knows no feature and no database. */
@NullMarked
package collate.web;

import org.jspecify.annotations.NullMarked;
