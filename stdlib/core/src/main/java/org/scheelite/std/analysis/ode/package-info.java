/// Differential equations, numerically.
@NullMarked
package org.scheelite.std.analysis.ode;

import org.jspecify.annotations.NullMarked;
