/// Layers that combine the elements of arrays.
@NullMarked
package org.scheelite.net.layer.array;

import org.jspecify.annotations.NullMarked;
