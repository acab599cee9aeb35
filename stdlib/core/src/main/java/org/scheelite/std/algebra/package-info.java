/// What the areas of algebra share: ways from expressions to polynomials and back.
@NullMarked
package org.scheelite.std.algebra;

import org.jspecify.annotations.NullMarked;
