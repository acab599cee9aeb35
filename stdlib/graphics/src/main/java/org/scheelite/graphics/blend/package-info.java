/// Functions of colours.
@NullMarked
package org.scheelite.graphics.blend;

import org.jspecify.annotations.NullMarked;
