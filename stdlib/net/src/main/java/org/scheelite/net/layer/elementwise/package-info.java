/// Layers that work on each element by itself.
@NullMarked
package org.scheelite.net.layer.elementwise;

import org.jspecify.annotations.NullMarked;
