/// Builtins that change trigonometric and exponential functions, and complex numbers, into other
/// forms.
@NullMarked
package org.scheelite.std.algebra.trig;

import org.jspecify.annotations.NullMarked;
