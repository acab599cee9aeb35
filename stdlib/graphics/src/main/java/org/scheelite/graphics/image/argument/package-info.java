/// Reads images, sizes and other arguments of image functions.
@NullMarked
package org.scheelite.graphics.image.argument;

import org.jspecify.annotations.NullMarked;
