/// Symbolic derivatives and what they rest on.
@NullMarked
package org.scheelite.std.calculus;

import org.jspecify.annotations.NullMarked;
