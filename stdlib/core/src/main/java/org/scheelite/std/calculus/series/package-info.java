/// Power series and their arithmetic.
@NullMarked
package org.scheelite.std.calculus.series;

import org.jspecify.annotations.NullMarked;
