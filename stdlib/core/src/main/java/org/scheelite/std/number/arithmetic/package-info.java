/// Sums, products, powers and what belongs to them.
@NullMarked
package org.scheelite.std.number.arithmetic;

import org.jspecify.annotations.NullMarked;
