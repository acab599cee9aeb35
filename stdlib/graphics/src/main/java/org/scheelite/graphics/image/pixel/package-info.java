/// Builtins that compute with the values of pixels.
@NullMarked
package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.NullMarked;
