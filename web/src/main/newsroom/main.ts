import { mount } from 'svelte';
import App from './App.svelte';
import './style/base.css';
import './style/parts.css';
import './style/print.css';

const target = document.getElementById('app');
if (target) mount(App, { target });
