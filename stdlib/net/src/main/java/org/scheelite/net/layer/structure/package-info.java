/// Layers that move elements and change shapes.
@NullMarked
package org.scheelite.net.layer.structure;

import org.jspecify.annotations.NullMarked;
