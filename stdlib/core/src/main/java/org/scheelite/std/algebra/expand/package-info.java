/// Builtins that multiply out and take sums apart by powers of variables.
@NullMarked
package org.scheelite.std.algebra.expand;

import org.jspecify.annotations.NullMarked;
