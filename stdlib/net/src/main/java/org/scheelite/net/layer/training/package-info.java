/// Layers that do something else while a net is trained.
@NullMarked
package org.scheelite.net.layer.training;

import org.jspecify.annotations.NullMarked;
