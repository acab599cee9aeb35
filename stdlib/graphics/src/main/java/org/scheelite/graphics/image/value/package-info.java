/// Builtins that make images and tell about them.
@NullMarked
package org.scheelite.graphics.image.value;

import org.jspecify.annotations.NullMarked;
