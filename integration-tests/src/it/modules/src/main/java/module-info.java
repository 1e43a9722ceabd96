module com.example.shop {
  requires dev.responds;
}
