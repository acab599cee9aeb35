/// Builtins that move pixels: sizes, cuts, borders, turns.
@NullMarked
package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.NullMarked;
