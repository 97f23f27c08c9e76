# install rules come with the package
