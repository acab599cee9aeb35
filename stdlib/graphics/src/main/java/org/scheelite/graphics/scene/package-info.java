/// The finished picture: marks in printer's points, ready for any renderer.
@NullMarked
package org.scheelite.graphics.scene;

import org.jspecify.annotations.NullMarked;
