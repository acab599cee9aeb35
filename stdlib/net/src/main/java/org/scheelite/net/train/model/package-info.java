/// The net under training as numbers: plans for its steps, its arrays, its gradients.
@NullMarked
package org.scheelite.net.train.model;

import org.jspecify.annotations.NullMarked;
