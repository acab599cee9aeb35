/// Exactness: numeric values, precision, and the way back to exact numbers.
@NullMarked
package org.scheelite.std.number.precision;

import org.jspecify.annotations.NullMarked;
