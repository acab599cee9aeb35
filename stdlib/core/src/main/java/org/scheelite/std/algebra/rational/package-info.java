/// Builtins for quotients: common denominators, cancelling, partial fractions.
@NullMarked
package org.scheelite.std.algebra.rational;

import org.jspecify.annotations.NullMarked;
