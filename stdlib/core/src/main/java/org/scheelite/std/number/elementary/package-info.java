/// Exponential, logarithmic, trigonometric and hyperbolic functions.
@NullMarked
package org.scheelite.std.number.elementary;

import org.jspecify.annotations.NullMarked;
