/// Collections of images for trying things out.
@NullMarked
package org.scheelite.graphics.example;

import org.jspecify.annotations.NullMarked;
