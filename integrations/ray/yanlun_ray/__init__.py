"""Builds a Yanlun dataset on a Ray cluster, with the bytes of a local run."""

from yanlun_ray.dataset import Finished, build_dataset

__all__ = ["Finished", "build_dataset"]
