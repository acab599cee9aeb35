/// Rounding, remainders and quotients.
@NullMarked
package org.scheelite.std.number.rounding;

import org.jspecify.annotations.NullMarked;
