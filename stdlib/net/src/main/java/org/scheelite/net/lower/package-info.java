/// From layers to graphs of primitive operations.
@NullMarked
package org.scheelite.net.lower;

import org.jspecify.annotations.NullMarked;
