/// Structured data: datasets, queries and joins.
@NullMarked
package org.scheelite.std.dataset;

import org.jspecify.annotations.NullMarked;
