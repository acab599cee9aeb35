/// Colours, named colours, gradients and palettes.
@NullMarked
package org.scheelite.graphics.colour;

import org.jspecify.annotations.NullMarked;
