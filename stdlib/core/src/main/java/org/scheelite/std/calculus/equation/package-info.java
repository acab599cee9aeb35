/// Differential and recurrence equations, solved exactly.
@NullMarked
package org.scheelite.std.calculus.equation;

import org.jspecify.annotations.NullMarked;
