/// Functions applied again and again.
@NullMarked
package org.scheelite.std.function.repeat;

import org.jspecify.annotations.NullMarked;
