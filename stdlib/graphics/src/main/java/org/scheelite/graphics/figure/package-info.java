/// What a user describes (shapes, frame, axes, labels) and its layout into a scene.
@NullMarked
package org.scheelite.graphics.figure;

import org.jspecify.annotations.NullMarked;
