/// Scenes as SVG text.
@NullMarked
package org.scheelite.graphics.svg;

import org.jspecify.annotations.NullMarked;
