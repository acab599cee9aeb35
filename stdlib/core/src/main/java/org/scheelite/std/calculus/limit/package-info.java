/// Limits.
@NullMarked
package org.scheelite.std.calculus.limit;

import org.jspecify.annotations.NullMarked;
