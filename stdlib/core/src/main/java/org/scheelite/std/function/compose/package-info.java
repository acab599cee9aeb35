/// Functions made of functions.
@NullMarked
package org.scheelite.std.function.compose;

import org.jspecify.annotations.NullMarked;
