/// Scalar functions of the primitive operations, in 32 and 64 bits: what generated loops call.
@NullMarked
package org.scheelite.tensor.math;

import org.jspecify.annotations.NullMarked;
