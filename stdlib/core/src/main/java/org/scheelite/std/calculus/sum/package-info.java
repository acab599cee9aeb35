/// Sums and products in closed form.
@NullMarked
package org.scheelite.std.calculus.sum;

import org.jspecify.annotations.NullMarked;
