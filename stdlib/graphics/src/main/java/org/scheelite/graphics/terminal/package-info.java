/// Pictures inside a terminal: Kitty, iTerm2, Sixel, or coloured half blocks.
@NullMarked
package org.scheelite.graphics.terminal;

import org.jspecify.annotations.NullMarked;
