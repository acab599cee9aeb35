/// Builtins that write polynomials as products.
@NullMarked
package org.scheelite.std.algebra.factor;

import org.jspecify.annotations.NullMarked;
