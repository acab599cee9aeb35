/// Integrals in closed form.
@NullMarked
package org.scheelite.std.calculus.integral;

import org.jspecify.annotations.NullMarked;
