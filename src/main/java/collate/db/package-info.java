/** Opens and migrates the database: embedded H2, or PostgreSQL. The sub-package schema is generated from db/migration. */
@NullMarked
package collate.db;

import org.jspecify.annotations.NullMarked;
