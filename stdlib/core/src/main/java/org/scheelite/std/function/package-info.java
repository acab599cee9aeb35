/// Functional programming: applying functions to parts of expressions, again and again.
@NullMarked
package org.scheelite.std.function;

import org.jspecify.annotations.NullMarked;
