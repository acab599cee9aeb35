/// Equations and inequalities reduced to conditions on single variables.
@NullMarked
package org.scheelite.std.algebra.reduce;

import org.jspecify.annotations.NullMarked;
